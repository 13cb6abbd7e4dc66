/**
 * Open311 GeoReport v2 in front of complaints, for partners whose systems speak it already. A façade: it files by the
 * same use case as every other channel and shows no name, telephone number, narrative or exact place.
 */
package org.dongthuan.intake.open311;
