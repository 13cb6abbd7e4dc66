package org.dongthuan.gateway.client;

import java.util.List;

/**
 * One page of a list.
 *
 * @param items absent counts as none
 * @param next where the next page starts; absent on the last
 */
public record ItemList<T>(List<T> items, String next) {

    public ItemList {
        items = items == null ? List.of() : items;
    }

    public static <T> ItemList<T> none() {
        return new ItemList<>(List.of(), null);
    }
}
