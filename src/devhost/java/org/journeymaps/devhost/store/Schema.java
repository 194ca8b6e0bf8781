package org.journeymaps.devhost.store;

import java.util.List;

/** The tables. An old version of a page is a row of its own that names the page as its latest, as in Confluence. */
final class Schema {

    static final List<String> STATEMENTS = List.of(
            "create sequence if not exists ids start with 98305",
            "create table if not exists space (space_key varchar(40) primary key, name varchar(200) not null)",
            """
            create table if not exists content (
              id bigint primary key, type varchar(20) not null, space_key varchar(40) not null, parent bigint not null,
              title varchar(255) not null, version int not null, body clob not null,
              creator varchar(40) not null, created timestamp(3) not null,
              modifier varchar(40) not null, modified timestamp(3) not null,
              note varchar(2000) not null, minor boolean not null, status varchar(20) not null, latest bigint not null)
            """,
            "create index if not exists content_latest on content (latest, version)",
            "create index if not exists content_parent on content (parent)",
            """
            create table if not exists restriction (
              content bigint not null, right_name varchar(10) not null, person varchar(40) not null,
              primary key (content, right_name, person))
            """,
            """
            create table if not exists space_viewer (
              space_key varchar(40) not null, person varchar(40) not null, primary key (space_key, person))
            """,
            """
            create table if not exists attachment (
              content bigint not null, name varchar(255) not null, type varchar(100) not null, bytes blob not null,
              primary key (content, name))
            """,
            "create table if not exists setting (name varchar(100) primary key, kind varchar(10) not null, text clob not null)",
            """
            create table if not exists consent (
              link varchar(40) not null, person varchar(40) not null, token varchar(200) not null,
              primary key (link, person))
            """);

    private Schema() {
    }
}
