using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.Rules.BuiltIn;

/// <summary>Finds the people of an article and how it calls them.</summary>
internal sealed class People
{
    /// <summary>How far before a tag its honorific is looked for, in UTF-16 code units.</summary>
    private const int HonorificReach = 24;

    /// <summary>How far after a given name the family name may stand that it shares, in UTF-16 code units.</summary>
    private const int SharedNameReach = 64;

    private static readonly ConditionalWeakTable<ArticleModel, Found> Known = [];

    private readonly ArticleModel _article;
    private readonly string _text;
    private readonly WordLists _lists;
    private readonly PhraseSet _honorifics;
    private readonly List<TextSpan> _words = [];

    private People(ArticleModel article, ImmutableArray<string> moreHonorifics)
    {
        _article = article;
        _text = article.Text.Value;
        _lists = WordLists.For(article.Meta.Language);
        _honorifics = moreHonorifics.IsEmpty ? _lists.Phrases("honorifics") : new PhraseSet(_lists["honorifics"].Concat(moreHonorifics));
    }

    /// <summary>
    /// The people with a name of two words or more that the article mentions, in the order of their first mention; nobody in a language
    /// without honorifics.
    /// </summary>
    public static ImmutableArray<Person> Of(ArticleModel article, ImmutableArray<string> moreHonorifics = default)
    {
        ImmutableArray<string> more = moreHonorifics.IsDefault ? [] : moreHonorifics;
        if (Known.TryGetValue(article, out var known) && known.Honorifics.SequenceEqual(more))
            return known.People;
        var people = new People(article, more);
        var found = new Found(more, people._honorifics.IsEmpty ? [] : people.All());
        Known.AddOrUpdate(article, found);
        return found.People;
    }

    private ImmutableArray<Person> All() =>
    [
        .. _article.Mentions.Select(mention => mention.Symbol).Distinct().Select(Find).OfType<Person>(),
    ];

    private Person? Find(Symbol symbol)
    {
        var declaration = symbol switch
        {
            Entity { Declaration: { Kind: "person" } person } => person,
            Source { Entity: null, Declaration: { } source, Type: SourceType.Named or SourceType.Witness } when source.Attributes.Has("type") => source,
            _ => null,
        };
        if (declaration is null || PersonName.Of(declaration, _lists, _honorifics) is not { } name)
            return null;
        return new Person(symbol, declaration, name, UsesOf(symbol, name));
    }

    private ImmutableArray<NameUse> UsesOf(Symbol symbol, PersonName name)
    {
        var mentions = PlacedMentions.Of(_article)[symbol];
        var uses = ImmutableArray.CreateBuilder<NameUse>(mentions.Count);
        foreach (var mention in mentions)
            uses.Add(UseOf(mention, name));
        return uses.MoveToImmutable();
    }

    private NameUse UseOf(PlacedMention mention, PersonName name)
    {
        var words = WordsOf(mention);
        var first = 0;
        while (first < words.Length && !IsOf(name, words[first]))
            first++;
        var end = first;
        while (end < words.Length && IsOf(name, words[end]))
            end++;
        var after = end < words.Length ? words[end] : WordAfter(mention.Text.End);
        if (first == end || (!after.IsEmpty && IsPartOfName(after) && !_lists.Phrases("name-suffixes").Contains(_text, after)))
            return Unnamed();

        var span = TextSpan.FromBounds(words[first].Start, words[end - 1].End);
        var before = first > 0 ? words[first - 1] : WordBefore(mention.Text.Start);
        if (!before.IsEmpty && _honorifics.Contains(_text, before))
            return new NameUse(mention, Form(), span, before, HasTitle: false);
        var hasTitle = !before.IsEmpty && IsTitle(before);
        var form = first > 0 && !hasTitle && IsPartOfName(before) ? NameForm.Full : Form();
        if (form == NameForm.Family && NamesRelative(mention, name))
            return Unnamed();
        if (form == NameForm.Given && (hasTitle || SharesFamilyName(span.End, name)))
            form = NameForm.Full;
        return new NameUse(mention, form, span, null, hasTitle);

        NameUse Unnamed() => new(mention, NameForm.Other, mention.Text, null, HasTitle: false);

        NameForm Form() => name.FormOf(_text, CollectionsMarshal.AsSpan(_words)[first..end]);
    }

    /// <summary>True for «the Stern brothers»: the tag names somebody else of the family too.</summary>
    private bool NamesRelative(PlacedMention mention, PersonName name)
    {
        var ids = mention.Mention.Span.Mentions;
        return ids.Length > 1 && ids
            .Select(id => _article.Scope.Find(id)).OfType<Declaration>().Distinct()
            .Count(declaration => declaration.Name.Split(' ').Contains(name.Family, StringComparer.OrdinalIgnoreCase)) > 1;
    }

    /// <summary>True for a given name before «and Ida Stern»: one family name stands for both.</summary>
    private bool SharesFamilyName(int end, PersonName name)
    {
        var (joiners, isJoined) = (_lists.Phrases("joiners"), false);
        var at = end;
        foreach (var word in Words.In(_text, TextSpan.FromBounds(end, Math.Min(_text.Length, end + SharedNameReach))))
        {
            if (_text.AsSpan(at, word.Start - at).ContainsAnyExcept(" ,"))
                return false;
            if (isJoined && name.Family.StartsWith(Slice(word), StringComparison.OrdinalIgnoreCase))
                return true;
            var isJoiner = joiners.Contains(Slice(word));
            if (!isJoiner && !IsPartOfName(word))
                return false;
            isJoined |= isJoiner;
            at = word.End;
        }

        return false;
    }

    /// <summary>The word right before a tag; empty when there is none.</summary>
    private TextSpan WordBefore(int offset)
    {
        var range = TextSpan.FromBounds(Math.Max(0, offset - HonorificReach), offset);
        var word = Words.LastIn(_text, range);
        return _text.AsSpan(word.End, word.IsEmpty ? 0 : offset - word.End) is " " or ". " or "\u00A0" or ".\u00A0" ? word : default;
    }

    /// <summary>The word after a tag, with a blank between; empty when there is none.</summary>
    private TextSpan WordAfter(int offset)
    {
        var start = offset + 1;
        return offset < _text.Length && _text[offset] == ' ' ? TextSpan.FromBounds(start, Words.EndOf(_text, start, _text.Length)) : default;
    }

    /// <summary>The words of a mention; they are good until the next mention is looked at.</summary>
    private ReadOnlySpan<TextSpan> WordsOf(PlacedMention mention)
    {
        _words.Clear();
        for (var at = Words.NextStart(_text, mention.Text.Start, mention.Text.End); at < mention.Text.End;)
        {
            var word = TextSpan.FromBounds(at, Words.EndOf(_text, at, mention.Text.End));
            _words.Add(TextWords.WithoutPossessive(_text, word));
            at = Words.NextStart(_text, word.End, mention.Text.End);
        }

        return CollectionsMarshal.AsSpan(_words);
    }

    private bool IsOf(PersonName name, TextSpan word) => name.Has(_text.AsSpan(word.Start, word.Length));

    private bool IsPartOfName(TextSpan word) => char.IsUpper(_text[word.Start]);

    private bool IsTitle(TextSpan word) => char.IsUpper(_text[word.Start]) && RoleWords.IsRole(Slice(word), _lists);

    private string Slice(TextSpan span) => _text.Substring(span.Start, span.Length);

    /// <summary>Who was found last: most rules ask with the same honorifics.</summary>
    private sealed record Found(ImmutableArray<string> Honorifics, ImmutableArray<Person> People);
}
