/** Tells people: texts by SMS with proof of delivery, and a desk for whoever a text does not reach (DOMAIN §2.7). */
package org.dongthuan.notification;
