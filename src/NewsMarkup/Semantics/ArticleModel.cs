using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.Semantics.Binding;
using NewsMarkup.Syntax;
using NewsMarkup.Text;

namespace NewsMarkup.Semantics;

/// <summary>
/// What an article says: its text, its entities and sources, its claims and who makes them. Made from a tree in one pass; immutable and
/// safe to read from several threads. Everything that knows about articles, in the editor or on the command line, asks this.
/// </summary>
public sealed class ArticleModel
{
    private ArticleModel(SyntaxTree tree, Vocabulary vocabulary, OpenRegister open)
    {
        var diagnostics = new List<Diagnostic>();
        Tree = tree;
        Vocabulary = vocabulary;
        Meta = new ArticleMeta(tree.Root.Header);
        Scope = new DeclarationScope(Register.DeclarationsOf(tree, vocabulary), RegisterLoader.Load(tree, open, diagnostics.Add));
        var body = BodyBinder.Bind(tree, vocabulary);
        (Text, Spans) = (body.Text, body.Spans);
        IsRegister = !Scope.Own.IsEmpty && string.IsNullOrWhiteSpace(Text.Value);

        var names = new SpanNames(Spans, diagnostics.Add);
        Check(names, body.StrayTags, diagnostics.Add);

        var roots = new ClaimRoots(names, diagnostics.Add);
        var claims = new ClaimBinder(Text, Spans, names, roots);
        CueBinder.Bind(Spans, claims, roots);
        Claims = claims.Claims;
        Attributions = claims.Attributions;

        var entities = new EntityTable(Scope, vocabulary);
        var sources = new SourceBinder(Scope, entities);
        sources.Bind(claims);
        Mentions = MentionBinder.Bind(Spans, Text, Meta.Language, Scope, entities, sources);
        entities.UseOwnAttributes(Spans);
        Sources = sources.All();
        Entities = entities.All();
        Blocks = BlockBinder.Bind(tree, vocabulary, Spans, names, diagnostics.Add);
        if (!IsRegister)
            HeaderChecker.CheckUse(Scope, entities.Used, diagnostics.Add);

        diagnostics.AddRange(tree.Diagnostics);
        Diagnostics = [.. diagnostics.OrderBy(diagnostic => diagnostic.Location.Span)];
    }

    /// <summary>The file.</summary>
    public SyntaxTree Tree { get; }

    /// <summary>The kinds and attributes that the article may use.</summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>What the header says about the article.</summary>
    public ArticleMeta Meta { get; }

    /// <summary>What the article can refer to with <c>@</c>.</summary>
    public DeclarationScope Scope { get; }

    /// <summary>The article without its markup.</summary>
    public ArticleText Text { get; }

    /// <summary>True for a file of declarations with a blank body, which is no article.</summary>
    public bool IsRegister { get; }

    /// <summary>The blocks, in order. One that is blank once notes and comments are taken out is left out.</summary>
    public ImmutableArray<Block> Blocks { get; }

    /// <summary>All tagged spans in the order of the text, outer before inner; those in a note are left out.</summary>
    public ImmutableArray<TaggedSpan> Spans { get; }

    /// <summary>The entities that the article declares, and those of its registers that it uses.</summary>
    public ImmutableArray<Entity> Entities { get; }

    /// <summary>Who says something, in the order in which the article comes to speak of them; then sources that it declares and does not use.</summary>
    public ImmutableArray<Source> Sources { get; }

    /// <summary>Where entities and sources are named, in the order of the text.</summary>
    public ImmutableArray<Mention> Mentions { get; }

    /// <summary>What is said, in the order of the text.</summary>
    public ImmutableArray<Claim> Claims { get; }

    /// <summary>Who says it, in the order of the text.</summary>
    public ImmutableArray<Attribution> Attributions { get; }

    /// <summary>What the language itself finds wrong (NM00xx and NM1xxx), in the order of the file.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Finds out what a parsed file says. Never fails. O(length) for real articles.</summary>
    /// <param name="tree">The file.</param>
    /// <param name="vocabulary">The kinds and attributes it may use; the language's own where null.</param>
    /// <param name="open">Finds the registers it uses; none are found where null.</param>
    public static ArticleModel Bind(SyntaxTree tree, Vocabulary? vocabulary = null, OpenRegister? open = null) =>
        new(tree, vocabulary ?? Vocabulary.Default, open ?? (_ => RegisterLookup.Missing));

    /// <summary>What stands at an offset of the file: a declared or mentioned entity or source, a claim, an attribution; null for none of these.</summary>
    public Symbol? SymbolAt(int offset) => SymbolFinder.At(this, offset);

    private void Check(SpanNames names, ImmutableArray<TextSpan> strayTags, Action<Diagnostic> report)
    {
        HeaderChecker.CheckFields(Meta, report);
        HeaderChecker.CheckIds(Scope, report);
        foreach (var tag in strayTags)
            report(new Diagnostic(SyntaxRules.TagWithoutBracket, new Location(Tree, tag)));
        var checker = new AttributeChecker(Vocabulary, new ValueChecker(Scope, names, report), report);
        foreach (var declaration in Scope.Own)
            checker.CheckDeclaration(declaration);
        foreach (var span in Spans)
            checker.CheckSpan(span);
    }
}
