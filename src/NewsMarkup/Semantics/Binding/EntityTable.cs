using System.Collections.Immutable;

namespace NewsMarkup.Semantics.Binding;

/// <summary>The entities of an article: those it declares, and those of its registers that it uses.</summary>
internal sealed class EntityTable
{
    private readonly DeclarationScope _scope;
    private readonly Vocabulary _vocabulary;
    private readonly Dictionary<Declaration, Entity> _entities = [];
    private readonly HashSet<Declaration> _used = [];

    public EntityTable(DeclarationScope scope, Vocabulary vocabulary)
    {
        _scope = scope;
        _vocabulary = vocabulary;
        foreach (var declaration in scope.Own.Where(declaration => declaration.IsEntity && scope.Find(declaration.Id) == declaration))
            _entities.Add(declaration, new Entity(declaration));
    }

    /// <summary>The declarations that something refers to.</summary>
    public IReadOnlySet<Declaration> Used => _used;

    public void MarkUsed(Declaration declaration)
    {
        if (!_used.Add(declaration))
            return;
        foreach (var key in _vocabulary.EntityKeysOfDeclarations.Append("members"))
            UseValues(declaration.Attributes, key);
    }

    /// <summary>Marks what the project's own attributes of spans refer to.</summary>
    public void UseOwnAttributes(ImmutableArray<TaggedSpan> spans)
    {
        foreach (var key in _vocabulary.EntityKeysOfSpans)
        {
            foreach (var span in spans)
                UseValues(span.Attributes, key);
        }
    }

    /// <summary>The entity of a declaration; a source or a review is marked as used and gives null.</summary>
    public Entity? Use(Declaration declaration)
    {
        MarkUsed(declaration);
        if (!declaration.IsEntity)
            return null;
        if (!_entities.TryGetValue(declaration, out var entity))
            _entities.Add(declaration, entity = new Entity(declaration));
        return entity;
    }

    public Declaration? UseReview(string id)
    {
        if (_scope.Find(id) is not { IsReview: true } review)
            return null;
        MarkUsed(review);
        return review;
    }

    /// <summary>The entities in the order of their declarations, the article's own before those of its registers.</summary>
    public ImmutableArray<Entity> All() => _entities.Count == 0
        ? []
        : [.. _scope.All.Where(_entities.ContainsKey).Select(declaration => _entities[declaration])];

    private void UseValues(AttributeMap attributes, string key)
    {
        foreach (var value in attributes.Values(key, repeats: true))
        {
            if (value.IsReference && _scope.Find(value.Id) is { } declaration)
                Use(declaration);
        }
    }
}
