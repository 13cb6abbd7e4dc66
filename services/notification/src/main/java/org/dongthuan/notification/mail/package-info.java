/** Mail for people whom no text reaches: the line to the mail server, and how a mail is put together. */
package org.dongthuan.notification.mail;
