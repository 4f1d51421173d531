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

    /// <summary>Marks a declaration as used, and with it all that it refers to, be it at the end of a long chain of groups.</summary>
    public void MarkUsed(Declaration declaration)
    {
        if (_used.Contains(declaration))
            return;
        var pending = new Stack<Declaration>([declaration]);
        while (pending.TryPop(out var used))
        {
            if (!_used.Add(used))
                continue;
            foreach (var other in Referred(used.Attributes, entry => entry.Definition is { Type: not AttributeType.Review, TakesReferences: true }))
            {
                EntityOf(other);
                pending.Push(other);
            }
        }
    }

    /// <summary>Marks what the project's own attributes of spans refer to.</summary>
    public void UseOwnAttributes(ImmutableArray<TaggedSpan> spans)
    {
        if (!_vocabulary.RefersToEntities)
            return;
        foreach (var span in spans)
        {
            foreach (var declaration in Referred(span.Attributes, entry => entry.Definition is { Type: AttributeType.Entity }))
                Use(declaration);
        }
    }

    /// <summary>The entity of a declaration; a source or a review is marked as used and gives null.</summary>
    public Entity? Use(Declaration declaration)
    {
        MarkUsed(declaration);
        return EntityOf(declaration);
    }

    public Declaration? UseReview(ReadOnlySpan<char> id)
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

    private Entity? EntityOf(Declaration declaration)
    {
        if (!declaration.IsEntity)
            return null;
        if (!_entities.TryGetValue(declaration, out var entity))
            _entities.Add(declaration, entity = new Entity(declaration));
        return entity;
    }

    private IEnumerable<Declaration> Referred(AttributeMap attributes, Func<AttributeMap.Entry, bool> isWanted)
    {
        foreach (var attribute in attributes.Given(isWanted))
        {
            foreach (var value in attribute.Values)
            {
                if (_scope.Find(value.IdCharacters) is { } other && attribute.Definition!.Fits(other))
                    yield return other;
            }
        }
    }
}
