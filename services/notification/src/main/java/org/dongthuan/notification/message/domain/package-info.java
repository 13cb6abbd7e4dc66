/** The message, its states and what may follow what. */
package org.dongthuan.notification.message.domain;
