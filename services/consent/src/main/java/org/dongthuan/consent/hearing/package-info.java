/** What the person says whose consent is claimed, asked on a channel that the controller did not name. */
package org.dongthuan.consent.hearing;
