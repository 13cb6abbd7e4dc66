/** Holds what services send and read to contracts/asyncapi.yaml and contracts/events. */
package org.dongthuan.testing.event;
