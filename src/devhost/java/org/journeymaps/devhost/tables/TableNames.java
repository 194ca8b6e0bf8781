package org.journeymaps.devhost.tables;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import net.java.ao.EntityManagerConfiguration;
import net.java.ao.SchemaConfiguration;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianIndexNameConverter;
import net.java.ao.atlassian.AtlassianSequenceNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.atlassian.AtlassianTriggerNameConverter;
import net.java.ao.atlassian.AtlassianUniqueNameConverter;
import net.java.ao.schema.FieldNameConverter;
import net.java.ao.schema.IndexNameConverter;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.SequenceNameConverter;
import net.java.ao.schema.TableNameConverter;
import net.java.ao.schema.TriggerNameConverter;
import net.java.ao.schema.UniqueNameConverter;
import net.java.ao.schema.info.CachingEntityInfoResolverFactory;
import net.java.ao.schema.info.EntityInfoResolverFactory;

/**
 * How tables and columns are named (confluence.md 14): {@code AO_<last 6 hex digits of the MD5 of the namespace>_<NAME>}, upper
 * snake case, at most 30 characters, which the library itself holds.
 *
 * <p>Example: namespace {@code org.example}, entity {@code PageNote}: {@code AO_A1B2C3_PAGE_NOTE}.
 *
 * @param prefix with an underscore at the end
 */
record TableNames(String prefix) implements NameConverters, EntityManagerConfiguration {

    static TableNames of(String namespace) {
        try {
            byte[] hash = MessageDigest.getInstance("MD5").digest(namespace.getBytes(StandardCharsets.UTF_8));
            String hex = String.format("%032x", new BigInteger(1, hash));
            return new TableNames("AO_" + hex.substring(26).toUpperCase(Locale.ROOT) + "_");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public TableNameConverter getTableNameConverter() {
        return new AtlassianTableNameConverter(name -> prefix + name);
    }

    @Override
    public FieldNameConverter getFieldNameConverter() {
        return new AtlassianFieldNameConverter();
    }

    @Override
    public SequenceNameConverter getSequenceNameConverter() {
        return new AtlassianSequenceNameConverter();
    }

    @Override
    public TriggerNameConverter getTriggerNameConverter() {
        return new AtlassianTriggerNameConverter();
    }

    @Override
    public IndexNameConverter getIndexNameConverter() {
        return new AtlassianIndexNameConverter();
    }

    @Override
    public UniqueNameConverter getUniqueNameConverter() {
        return new AtlassianUniqueNameConverter();
    }

    @Override
    @SuppressWarnings("deprecation")
    public boolean useWeakCache() {
        return false;
    }

    @Override
    public NameConverters getNameConverters() {
        return this;
    }

    /** Migrating looks at the tables of this app alone. */
    @Override
    public SchemaConfiguration getSchemaConfiguration() {
        return (name, caseSensitive) -> name.startsWith(prefix);
    }

    @Override
    public EntityInfoResolverFactory getEntityInfoResolverFactory() {
        return new CachingEntityInfoResolverFactory();
    }
}
