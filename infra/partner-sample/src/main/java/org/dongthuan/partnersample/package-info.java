/** How a partner's system uses the platform: an example to read and to run. */
package org.dongthuan.partnersample;
