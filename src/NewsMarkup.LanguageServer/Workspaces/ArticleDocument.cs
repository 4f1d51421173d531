using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.Rules;
using NewsMarkup.Rules.Projects;
using NewsMarkup.Semantics;
using NewsMarkup.Syntax;
using NewsMarkup.Text;

namespace NewsMarkup.LanguageServer.Workspaces;

/// <summary>
/// An article or a register as it stands at one moment, with what it says and what is found in it, each worked out when first asked for.
/// Immutable and safe to ask from several threads.
/// </summary>
internal sealed class ArticleDocument
{
    private static long _lastId;

    private readonly ArticleChecks _checks;
    private readonly Lazy<RuleSettings> _settings;
    private readonly Lazy<ArticleModel> _article;
    private readonly CheckResult? _before;
    private CheckResult? _check;

    /// <summary>A file that was just read.</summary>
    /// <param name="tree">The file, under its full path.</param>
    /// <param name="checks">The configuration and the registers that hold for it.</param>
    public ArticleDocument(SyntaxTree tree, ArticleChecks checks)
        : this(tree, checks, new Lazy<RuleSettings>(() => checks.SettingsOf(tree.Path)), before: null)
    {
    }

    private ArticleDocument(SyntaxTree tree, ArticleChecks checks, Lazy<RuleSettings> settings, CheckResult? before)
    {
        Tree = tree;
        _checks = checks;
        _settings = settings;
        _before = before;
        _article = new Lazy<ArticleModel>(() => checks.Bind(tree));
    }

    /// <summary>A number that no other document of this process has, so that results can be told to be those of this one.</summary>
    public long Id { get; } = Interlocked.Increment(ref _lastId);

    /// <summary>The full path, with <c>/</c>.</summary>
    public string Path => Tree.Path;

    /// <summary>The file, parsed.</summary>
    public SyntaxTree Tree { get; }

    /// <summary>The text.</summary>
    public SourceText Text => Tree.Text;

    /// <summary>What it says.</summary>
    public ArticleModel Article => _article.Value;

    /// <summary>The rules for it.</summary>
    public RuleEngine Engine => _checks.EngineOf(Path);

    /// <summary>Which rules are on for it.</summary>
    public RuleSettings Settings => _settings.Value;

    /// <summary>What was found in it and no baseline knows; empty as long as nobody has looked.</summary>
    public ImmutableArray<Diagnostic> Found => _check is { } check ? NewIn(check) : [];

    /// <summary>What is found in it and no baseline knows: what is to be shown.</summary>
    /// <exception cref="OperationCanceledException">The caller asked to stop; the next call begins again.</exception>
    public ImmutableArray<Diagnostic> Findings(CancellationToken cancellation = default) => NewIn(Check(cancellation));

    /// <summary>All that is found in it. What the version before found in paragraphs that have not changed is taken over.</summary>
    /// <exception cref="OperationCanceledException">The caller asked to stop; the next call begins again.</exception>
    public CheckResult Check(CancellationToken cancellation = default) =>
        _check ??= Engine.Check(Article, Settings, _before, cancellation: cancellation);

    /// <summary>The file with all fixes of a sort made.</summary>
    public FixAllResult Fix(FixChoice choice) => new FixAll(Engine, Settings, choice).Apply(Tree, _checks.Bind);

    /// <summary>The file after an edit, at the cost of the paragraphs around it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The replaced range is not in the text.</exception>
    public ArticleDocument With(TextChange change) => new(Tree.WithChange(change), _checks, _settings, _check ?? _before);

    /// <summary>The same text with registers that have changed; single paragraphs do not look at them, so what was found in those is taken over.</summary>
    /// <param name="checks">The checks after the change; their configuration is the same.</param>
    public ArticleDocument WithRegisters(ArticleChecks checks) => new(Tree, checks, _settings, _check ?? _before);

    /// <summary>The same text under another configuration.</summary>
    public ArticleDocument With(ArticleChecks checks) => new(Tree, checks);

    private ImmutableArray<Diagnostic> NewIn(CheckResult check) => _checks.Baselines.Match(check)?.New ?? check.Findings;
}
