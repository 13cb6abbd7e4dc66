/** How parties call the platform: HTTP, sign-ins, the virtual clock, waiting. */
package org.dongthuan.acceptance.client;
