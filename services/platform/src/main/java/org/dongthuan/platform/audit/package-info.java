/** Who read or changed what: an audit event for each read and change of a case or person, in the transaction of the change. */
package org.dongthuan.platform.audit;
