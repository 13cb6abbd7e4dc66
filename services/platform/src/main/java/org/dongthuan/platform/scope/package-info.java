/** Reading within the caller's scope: one predicate for lists, single rows and bulk work alike. */
package org.dongthuan.platform.scope;
