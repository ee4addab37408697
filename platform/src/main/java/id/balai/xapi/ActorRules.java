package id.balai.xapi;

import java.util.List;
import java.util.Set;

/** Data 2.4.2: who. An agent is one person or system, a group several. */
final class ActorRules {
    static final List<String> IDENTIFIERS = List.of("mbox", "mbox_sha1sum", "openid", "account");

    private static final Set<String> AGENT = Set.of("objectType", "name", "mbox", "mbox_sha1sum", "openid", "account");
    private static final Set<String> GROUP =
            Set.of("objectType", "name", "mbox", "mbox_sha1sum", "openid", "account", "member");

    private ActorRules() {}

    static void actor(Place actor) {
        var type = actor.object().find("objectType").map(Place::text).orElse("Agent");
        switch (type) {
            case "Agent" -> agent(actor);
            case "Group" -> group(actor);
            default -> actor.require(false, Rule.ACTOR_TYPE);
        }
    }

    static void agent(Place agent) {
        agent.objectOf(AGENT);
        agent.where("objectType", type -> type.require(type.text().equals("Agent"), Rule.ACTOR_TYPE));
        agent.where("name", Place::text);
        agent.require(identifiers(agent) == 1, Rule.AGENT_IDENTIFIER);
        identifier(agent);
    }

    static void group(Place group) {
        group.objectOf(GROUP);
        group.where("name", Place::text);
        var identifiers = identifiers(group);
        group.require(identifiers <= 1, Rule.GROUP_IDENTIFIER);
        group.require(identifiers == 1 || group.has("member"), Rule.ANONYMOUS_GROUP_MEMBERS);
        group.where("member", members -> members.elements().forEach(ActorRules::member));
        identifier(group);
    }

    /** Data 2.4.9: an agent, or the two agents of a three-legged OAuth. */
    static void authority(Place authority) {
        actor(authority);
        if (!isGroup(authority)) return;
        var two = authority.find("member").filter(member -> member.node().size() == 2);
        authority.require(identifiers(authority) == 0 && two.isPresent(), Rule.AUTHORITY_GROUP);
    }

    static boolean isGroup(Place actor) {
        return actor.node().path("objectType").asText().equals("Group");
    }

    private static void member(Place member) {
        member.object().require(!isGroup(member), Rule.MEMBER_IS_AGENT);
        agent(member);
    }

    private static long identifiers(Place actor) {
        return IDENTIFIERS.stream().filter(actor::has).count();
    }

    private static void identifier(Place actor) {
        actor.where("mbox", mbox -> mbox.format(Format.MAILTO, Rule.MBOX));
        actor.where("mbox_sha1sum", sum -> sum.format(Format.SHA1, Rule.MBOX_SHA1SUM));
        actor.where("openid", Place::iri);
        actor.where("account", ActorRules::account);
    }

    private static void account(Place account) {
        account.objectOf(Set.of("homePage", "name"));
        account.get("homePage", Rule.ACCOUNT_HOME_PAGE).iri();
        account.get("name", Rule.ACCOUNT_NAME).text();
    }
}
