package org.dongthuan.gateway.reference;

import java.util.List;

/** An OpenAPI file as the reference shows it; operations between services are left out. */
public record Contract(String name, String title, String description, List<Operation> operations) {}
