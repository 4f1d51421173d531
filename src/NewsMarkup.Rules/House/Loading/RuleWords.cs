using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.Semantics;

namespace NewsMarkup.Rules.House;

/// <summary>Checks the kinds, attributes and values that rules name against the vocabulary of the articles.</summary>
internal sealed class RuleWords(Vocabulary vocabulary, FileReport report)
{
    private const string OwnKeyPrefix = "x-";

    /// <summary>What rules treat as attributes of spans.</summary>
    private static readonly string[] DerivedKeys = ["text", "source", "entity"];

    /// <summary>What rules treat as an attribute of sources and entities, and the value that only a description in by= has.</summary>
    private const string NameKey = "name", TypeKey = "type", Described = "described";

    private static readonly string[] HouseKindNames = [HouseKinds.Mention, HouseKinds.Paragraph, HouseKinds.Block, HouseKinds.Headline];

    /// <summary>True when rules can look at the kind.</summary>
    public bool IsKind(string name) => HouseKindNames.Contains(name) || vocabulary.SpanKind(name) is not null;

    /// <summary>True when rules can look at the kind; else it is reported.</summary>
    public bool CheckKind(Token kind)
    {
        if (IsKind(kind.Text))
            return true;
        report.Add(HouseRuleErrors.UnknownKind, kind, Meant(kind, vocabulary.SpanKindNames.Concat(HouseKindNames)), "kind of span", kind.Text);
        return false;
    }

    /// <summary>True for what a kind of declaration, or an <c>@id</c>, can be; else it is reported.</summary>
    public bool CheckDeclarationKind(Token kind)
    {
        if (kind.Text.StartsWith('@') || vocabulary.DeclarationKind(kind.Text) is not null)
            return true;
        report.Add(HouseRuleErrors.UnknownKind, kind, Meant(kind, vocabulary.DeclarationKindNames), "kind of source or entity", kind.Text);
        return false;
    }

    /// <summary>True when spans of a kind have a source or an entity that can be asked about; else it is reported.</summary>
    public bool CheckParty(Token party, string kind)
    {
        if (HasParties(kind))
            return true;
        report.Add(
            HouseRuleErrors.MisplacedClause, party, "A claim, a quote, a cue and a mention have one.",
            $"{Capital(Wording.WithArticle(kind))} has no {party.Text}");
        return false;
    }

    /// <summary>True when spans of a kind can have the attribute and each of the values; else it is reported.</summary>
    public bool Check(Token key, ImmutableArray<Token> values, string kind)
    {
        if (IsKey(key.Text, kind))
            return Attribute(kind, key.Text) is not { } definition || CheckValues(key, values, definition.Type, definition.Words);
        Refuse(key, Wording.WithArticle(kind), KeysOf(kind));
        return false;
    }

    /// <summary>True when spans of a kind can have the attribute.</summary>
    public bool IsKey(string key, string kind) => key == DerivedKeys[0]
        || (!HouseKinds.IsUntagged(kind)
            && (Attribute(kind, key) is not null || key.StartsWith(OwnKeyPrefix, StringComparison.Ordinal) || (DerivedKeys.Contains(key) && HasParties(kind))));

    /// <summary>True when sources or entities can have the attribute and each of the values; else it is reported.</summary>
    public bool CheckOfParty(Token key, ImmutableArray<Token> values, string party)
    {
        if (key.Text == NameKey || key.Text.StartsWith(OwnKeyPrefix, StringComparison.Ordinal))
            return true;
        var definitions = DeclaredAttributes().ToList();
        var named = definitions.Where(definition => definition.Key == key.Text).ToList();
        if (named.Count == 0)
        {
            Refuse(key, Wording.WithArticle(party), definitions.Select(definition => definition.Key).Append(NameKey));
            return false;
        }

        var words = named.SelectMany(definition => definition.Words).Concat(key.Text == TypeKey ? [Described] : []).Distinct();
        return CheckValues(key, values, named[0].Type, [.. words]);
    }

    /// <summary>Reports that there is nothing of a name to count.</summary>
    public void RefuseCount(Token what, string kind) =>
        Refuse(what, Wording.WithArticle(kind), KeysOf(kind).Concat(vocabulary.SpanKindNames).Concat(["words", "characters"]));

    private bool HasParties(string kind) =>
        kind == HouseKinds.Mention || vocabulary.SpanKind(kind) is { Role: SpanRole.Claim or SpanRole.Quote or SpanRole.Cue };

    private bool CheckValues(Token key, ImmutableArray<Token> values, AttributeType type, ImmutableArray<string> words)
    {
        var wrong = type == AttributeType.Word ? values.Where(value => !words.Contains(value.Text, StringComparer.OrdinalIgnoreCase)).ToList() : [];
        foreach (var value in wrong)
            report.Add(HouseRuleErrors.BadValue, value, Meant(value, words), value.Text, key.Text, Wording.OneOf(words));
        return wrong.Count == 0;
    }

    private void Refuse(Token key, string owner, IEnumerable<string> known) =>
        report.Add(HouseRuleErrors.UnknownAttribute, key, Meant(key, known), key.Text, owner);

    private AttributeDefinition? Attribute(string kind, string key) =>
        SpanKindOf(kind)?.Attribute(key) ?? vocabulary.Attributes.FirstOrDefault(attribute => attribute.Key == key);

    private SpanKind? SpanKindOf(string kind) => kind == HouseKinds.Mention ? SpanKinds.Mention : vocabulary.SpanKind(kind);

    private IEnumerable<string> KeysOf(string kind) => HouseKinds.IsUntagged(kind)
        ? [DerivedKeys[0]]
        : SpanKindOf(kind)!.Attributes.Concat(AttributeDefinitions.OfEverySpan).Concat(vocabulary.Attributes)
            .Select(attribute => attribute.Key).Concat(DerivedKeys);

    private IEnumerable<AttributeDefinition> DeclaredAttributes() =>
        vocabulary.DeclarationKindNames.SelectMany(name => vocabulary.DeclarationKind(name)!.Attributes).Concat(vocabulary.Attributes);

    private static string? Meant(Token word, IEnumerable<string> known) => Wording.DidYouMean(DidYouMean.Nearest(word.Text, known));

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
