/** Systems of other organisations that may read events here: who they are, what they may have, and who says so. */
package org.dongthuan.notification.partner;
