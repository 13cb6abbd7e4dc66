/** The loops that send, take receipts and watch over time. */
package org.dongthuan.notification.sending;
