using System.Collections.Immutable;
using NewsMarkup.Rules.Configuration.Json;
using NewsMarkup.Semantics;

namespace NewsMarkup.Rules.Configuration;

/// <summary>Reads the kinds and attributes that a project adds. What is known already can be given more attributes, and nothing else.</summary>
/// <param name="shape">Takes values out of the file.</param>
/// <param name="before">The language, with what the files that this one extends add.</param>
internal sealed class VocabularyReader(JsonShape shape, Vocabulary before)
{
    private const string Sentence = "a sentence";

    private static readonly ImmutableArray<string> Parts = ["spans", "entities", "attributes"];
    private static readonly ImmutableArray<string> SpanKeys = ["role", "description", "attributes"];
    private static readonly ImmutableArray<string> EntityKeys = ["description", "attributes"];
    private static readonly ImmutableArray<string> Roles = EnumNames.All<SpanRole>();
    private static readonly ImmutableArray<SpanRole> RolesWithAttributes = [SpanRole.Claim, SpanRole.Quote, SpanRole.Cue];

    private static readonly ImmutableHashSet<string> KeysOfLanguage =
    [
        .. SpanKinds.All.Append(SpanKinds.Mention).SelectMany(kind => kind.Attributes)
            .Concat(DeclarationKinds.All.SelectMany(kind => kind.Attributes))
            .Select(known => known.Key),
    ];

    private readonly AttributeReader _attributes = new(shape);

    /// <summary>The vocabulary with what the key <c>vocabulary</c> adds.</summary>
    public Vocabulary Read(JsonMember vocabulary)
    {
        var (spans, entities, attributes) = (new List<SpanKind>(), new List<DeclarationKind>(), new List<AttributeDefinition>());
        foreach (var part in shape.Object(vocabulary, "an object with spans, entities and attributes") is { } parts ? shape.Members(parts) : [])
        {
            if (part.Key == "spans")
                spans.AddRange(shape.Named(part, "an object with a kind of span for each key").Select(kind => SpanKind(kind.Member.Key, kind.Value)));
            else if (part.Key == "entities")
                entities.AddRange(shape.Named(part, "an object with a kind of entity for each key").Select(kind => EntityKind(kind.Member.Key, kind.Value)));
            else if (part.Key == "attributes")
                attributes.AddRange(_attributes.Read(part, KeysOfLanguage.Contains, "the language"));
            else
                shape.RefuseKey(part, "vocabulary", Parts);
        }

        return new Vocabulary(
            [.. before.SpanKindNames.Select(name => before.SpanKind(name)!), .. spans],
            [.. before.DeclarationKindNames.Select(name => before.DeclarationKind(name)!), .. entities],
            With(before.Attributes, attributes));
    }

    private SpanKind SpanKind(string name, JsonObject kind)
    {
        var known = before.SpanKind(name);
        var role = known?.Role ?? SpanRole.Mark;
        var description = known?.Description ?? "A kind of span of this project.";
        foreach (var member in shape.Members(kind))
        {
            if (!SpanKeys.Contains(member.Key))
                shape.RefuseKey(member, "a kind of span", SpanKeys);
            else if (known is not null && member.Key != "attributes")
                RefuseAgain(name, member);
            else if (member.Key == "role")
                role = shape.OneOf(member, Roles) is { } word ? EnumNames.Parse<SpanRole>(word) : role;
            else if (member.Key == "description")
                description = shape.Text(member, Sentence)?.Value ?? description;
        }

        var ofLanguage = SpanKinds.All.FirstOrDefault(own => own.Name == name)
            ?? new SpanKind(name, role, description, RolesWithAttributes.Contains(role) ? SpanKinds.All.First(own => own.Role == role).Attributes : []);
        var basis = known ?? ofLanguage;
        return basis with { Attributes = With(basis.Attributes, AttributesOf(kind, name, key => ofLanguage.Attribute(key) is not null)) };
    }

    private DeclarationKind EntityKind(string name, JsonObject kind)
    {
        var known = before.DeclarationKind(name);
        var description = known?.Description ?? "A kind of entity of this project.";
        foreach (var member in shape.Members(kind))
        {
            if (!EntityKeys.Contains(member.Key))
                shape.RefuseKey(member, "a kind of entity", EntityKeys);
            else if (known is not null && member.Key != "attributes")
                RefuseAgain(name, member);
            else if (member.Key == "description")
                description = shape.Text(member, Sentence)?.Value ?? description;
        }

        var basis = known ?? new DeclarationKind(name, description, DeclarationKinds.OfEntities);
        var ofLanguage = DeclarationKinds.All.FirstOrDefault(own => own.Name == name)?.Attributes ?? DeclarationKinds.OfEntities;
        return basis with { Attributes = With(basis.Attributes, AttributesOf(kind, name, key => ofLanguage.Any(own => own.Key == key))) };
    }

    private ImmutableArray<AttributeDefinition> AttributesOf(JsonObject kind, string name, Func<string, bool> isTaken) =>
        kind.Find("attributes") is { } given ? _attributes.Read(given, isTaken, $"`{name}`") : [];

    private void RefuseAgain(string kind, JsonMember member) => shape.Report(
        ConfigurationRules.NameTaken, member.KeySpan, [member.Key, $"`{kind}` is there already and can only be given more attributes"]);

    /// <summary>Attributes with others; of two with one key the later one holds.</summary>
    private static ImmutableArray<AttributeDefinition> With(ImmutableArray<AttributeDefinition> attributes, IEnumerable<AttributeDefinition> added)
    {
        ImmutableArray<AttributeDefinition> more = [.. added];
        return [.. attributes.Where(attribute => more.All(other => other.Key != attribute.Key)), .. more];
    }
}
