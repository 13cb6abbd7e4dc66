/** Was there consent? Claims of controllers and new consents to keep, each checked by two persons (DOMAIN §2.5). */
package org.dongthuan.consent;
