/** Complaints passed on to an agency that does not work on them here (phiếu chuyển đơn), and that it has received them. */
package org.dongthuan.intake.transfer;
