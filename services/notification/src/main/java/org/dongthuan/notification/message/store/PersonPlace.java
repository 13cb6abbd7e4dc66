package org.dongthuan.notification.message.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** Which commune looks after a person, as events of intake told. */
@Entity
@Table(name = "person_place")
public class PersonPlace {

    @Id
    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "place_code")
    private String placeCode;

    protected PersonPlace() {}
}
