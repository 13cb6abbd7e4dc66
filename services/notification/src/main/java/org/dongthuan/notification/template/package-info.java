/** Texts as effective-dated data, and the rule of what may stand in them (DOMAIN §4). */
package org.dongthuan.notification.template;
