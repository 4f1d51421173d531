using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using NewsMarkup.Syntax;

namespace NewsMarkup.Semantics.Binding;

/// <summary>Finds who says what: turns the values of <c>by=</c>, <c>via=</c>, <c>to=</c> and <c>about=</c> into symbols.</summary>
internal sealed class SourceBinder(DeclarationScope scope, EntityTable entities)
{
    private readonly Dictionary<string, Source> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _slugs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Source> _byDescription = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<Source> _inOrder = [];

    public void Bind(ClaimBinder claims)
    {
        foreach (var attribution in claims.Attributions)
        {
            var attributes = attribution.Span.Attributes;
            attribution.Sources = SourcesOf(attributes, "by");
            attribution.Via = SourcesOf(attributes, "via");
            attribution.To = SymbolsOf(attributes, "to");
        }

        foreach (var claim in claims.Claims)
        {
            claim.About = SymbolsOf(claim.Span.Attributes, "about");
            claim.Review = claim.Span.Attributes.Values("review").FirstOrDefault() is { } review ? entities.UseReview(review.IdCharacters) : null;
        }

        ShareOut(claims.Attributions);
    }

    /// <summary>Gives every source what it says.</summary>
    private static void ShareOut(IEnumerable<Attribution> attributions)
    {
        var said = new Dictionary<Source, ImmutableArray<Attribution>.Builder>();
        foreach (var attribution in attributions)
        {
            foreach (var source in attribution.Sources)
            {
                if (!said.TryGetValue(source, out var saying))
                    said.Add(source, saying = ImmutableArray.CreateBuilder<Attribution>());
                saying.Add(attribution);
            }
        }

        foreach (var (source, saying) in said)
            source.Attributions = saying.DrainToImmutable();
    }

    /// <summary>The source that a declaration declares, made at the first call; null for a review.</summary>
    public Source? Use(Declaration declaration)
    {
        if (_byId.TryGetValue(declaration.Id, out var known))
            return known;
        if (declaration.IsReview)
            return null;
        entities.MarkUsed(declaration);
        var source = declaration.IsSource
            ? new Source(declaration.Id, declaration.Type, declaration.Name, declaration, entity: null)
            : new Source(declaration.Id, declaration.Type, description: null, declaration, entities.Use(declaration));
        return Add(source);
    }

    /// <summary>The entities that say something.</summary>
    public IEnumerable<Entity> Speaking => _inOrder.Select(source => source.Entity).OfType<Entity>();

    /// <summary>The sources, in the order in which the article comes to speak of them, then those it declares and does not use.</summary>
    public ImmutableArray<Source> All()
    {
        foreach (var declaration in scope.Own.Where(own => own.IsSource && scope.Find(own.Id) == own && !_byId.ContainsKey(own.Id)))
            Add(new Source(declaration.Id, declaration.Type, declaration.Name, declaration, entity: null));
        return [.. _inOrder];
    }

    private ImmutableArray<Source> SourcesOf(AttributeMap attributes, string key) =>
        attributes.Values(key) switch
        {
            [] => [],
            [var only] => SourceOf(only) is { } source ? [source] : [],
            var values => [.. values.Select(SourceOf).OfType<Source>().Distinct()],
        };

    private ImmutableArray<Symbol> SymbolsOf(AttributeMap attributes, string key) =>
        attributes.Values(key) switch
        {
            [] => [],
            [var only] => SymbolOf(only) is { } symbol ? [symbol] : [],
            var values => [.. values.Select(SymbolOf).OfType<Symbol>().Distinct()],
        };

    private Source? SourceOf(AttributeValue value)
    {
        if (!value.IsReference)
            return Describe(value.Value);
        return scope.Find(value.IdCharacters) is { } declaration ? Use(declaration) : null;
    }

    private Symbol? SymbolOf(AttributeValue value) => scope.Find(value.IdCharacters) switch
    {
        null or { IsReview: true } => null,
        { IsSource: true } source => Use(source),
        var declaration => entities.Use(declaration),
    };

    /// <summary>A source that only a description names; equal descriptions, ignoring case, are one source.</summary>
    private Source Describe(string description)
    {
        if (_byDescription.TryGetValue(description, out var known))
            return known;
        var slug = "d-" + Slug(description);
        var id = slug;
        var number = _slugs.GetValueOrDefault(slug, 1);
        while (_byId.ContainsKey(id) || scope.Find(id) is not null)
            id = $"{slug}-{(++number).ToString(CultureInfo.InvariantCulture)}";
        _slugs[slug] = number;
        var source = Add(new Source(id, SourceType.Described, description, declaration: null, entity: null));
        _byDescription.Add(description, source);
        return source;
    }

    private Source Add(Source source)
    {
        _byId.Add(source.Id, source);
        _inOrder.Add(source);
        return source;
    }

    private static string Slug(string description)
    {
        var slug = new StringBuilder();
        foreach (var rune in description.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || Lexis.IsMark(rune))
                slug.Append(Rune.ToLowerInvariant(rune));
            else if (Rune.GetUnicodeCategory(rune) != UnicodeCategory.Format && slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        }

        return slug.ToString().TrimEnd('-') is { Length: > 0 } words ? words : "source";
    }
}
