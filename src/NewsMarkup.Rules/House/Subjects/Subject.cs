using System.Collections.Immutable;
using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.Rules.House;

/// <summary>What a rule looks at: a span, a paragraph, the headline, a group of spans; or, within a condition, a source or an entity.</summary>
internal abstract class Subject
{
    private string? _text;
    private ImmutableArray<(string Key, ImmutableArray<string> Values)> _known = [];

    /// <summary>The kind, as rules name it.</summary>
    public abstract string Kind { get; }

    /// <summary>The article.</summary>
    public abstract HouseArticle Article { get; }

    /// <summary>The text in which it stands.</summary>
    public abstract Prose Prose { get; }

    /// <summary>Where its words stand in <see cref="Prose"/>, in order; more than one range for a split quote or a group.</summary>
    public abstract ImmutableArray<TextSpan> Ranges { get; }

    /// <summary>The tagged spans that it is made of; none for a paragraph, a headline in the header, a source or an entity.</summary>
    public virtual ImmutableArray<TaggedSpan> Spans => [];

    /// <summary>The paragraph that holds it, the first one of several; null where it stands in none.</summary>
    public virtual Block? Block => null;

    /// <summary>True when it stands in the headline: in the header's, or in a heading above the first paragraph.</summary>
    public virtual bool IsInHeadline => false;

    /// <summary>Who says it, or who is mentioned.</summary>
    public virtual ImmutableArray<Party> Sources => [];

    /// <summary>Who or what is mentioned, or what it is about.</summary>
    public virtual ImmutableArray<Party> Entities => [];

    /// <summary>Its <c>#name</c> or <c>@id</c>; null when it has neither.</summary>
    public virtual string? Id => null;

    /// <summary>Its words, the parts of a split quote joined by a blank.</summary>
    public string Text => _text ??= string.Join(' ', Ranges.Select(range => Prose.Text.Substring(range.Start, range.Length)));

    /// <summary>The values of an attribute, or of what rules treat as one (text, source, entity); none where it has none.</summary>
    public ImmutableArray<string> Values(string key)
    {
        foreach (var (known, found) in _known)
        {
            if (known == key)
                return found;
        }

        var values = Find(key);
        _known = [.. _known, (key, values)];
        return values;
    }

    /// <summary>The smallest place in the file that shows it: the attribute, where it is about one that is there.</summary>
    public abstract TextSpan Place(string? key);

    /// <summary>Looks the values of an attribute up; called once a key.</summary>
    protected abstract ImmutableArray<string> Find(string key);
}
