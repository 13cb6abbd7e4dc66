/** Representatives of many people with one complaint: how many there may be, who they are, until when. */
package org.dongthuan.intake.representation;
