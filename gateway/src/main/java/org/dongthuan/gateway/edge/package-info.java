/** The edge: which paths exist outside, who may call them, how big and how fast, and the way to the services. */
package org.dongthuan.gateway.edge;
