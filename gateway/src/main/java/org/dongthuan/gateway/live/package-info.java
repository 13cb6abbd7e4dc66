/** Tells an officer's open page that what it shows has changed. Nothing of what changed is told: the page asks again. */
package org.dongthuan.gateway.live;
