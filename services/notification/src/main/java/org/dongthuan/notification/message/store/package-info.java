/** Stored messages and who may see them. */
package org.dongthuan.notification.message.store;
