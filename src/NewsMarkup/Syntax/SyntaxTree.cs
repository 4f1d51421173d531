using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.Syntax.Grammar;
using NewsMarkup.Text;

namespace NewsMarkup.Syntax;

/// <summary>
/// A file, parsed. Every text has a tree and every tree gives its text back, character by character. Immutable and safe to read from
/// several threads; a version after an edit shares what the edit did not touch.
/// </summary>
public sealed class SyntaxTree : SourceFile
{
    private readonly SectionList _sections;
    private readonly bool _hasByteOrderMark;
    private SourceText? _text;
    private DocumentSyntax? _root;
    private ImmutableArray<Diagnostic> _diagnostics;

    private SyntaxTree(SectionList sections, SourceText? text, bool hasByteOrderMark, string path)
        : base(path)
    {
        _sections = sections;
        _text = text;
        _hasByteOrderMark = hasByteOrderMark;
    }

    /// <summary>Number of UTF-16 code units.</summary>
    public int Length => _sections.Length;

    /// <summary>The text. After an edit it is put together at the first call: O(length).</summary>
    public override SourceText Text => _text ??= new SourceText(_sections.ToString(), _hasByteOrderMark);

    /// <summary>The root node. Nodes are made as they are asked for.</summary>
    public DocumentSyntax Root => _root ??= new DocumentSyntax(this);

    /// <summary>What the parser found wrong, in the order of the text.</summary>
    public ImmutableArray<Diagnostic> Diagnostics
    {
        get
        {
            if (_diagnostics.IsDefault)
                ImmutableInterlocked.InterlockedInitialize(ref _diagnostics, [.. FindDiagnostics()]);
            return _diagnostics;
        }
    }

    internal SectionList Sections => _sections;

    /// <summary>Parses a text that is in memory. Never fails. O(length).</summary>
    public static SyntaxTree Parse(string text, string path = "") => Parse(new SourceText(text), path);

    /// <summary>Parses a text. Never fails. O(length).</summary>
    /// <exception cref="OperationCanceledException">The caller asked to stop.</exception>
    public static SyntaxTree Parse(SourceText text, string path = "", CancellationToken cancellation = default) =>
        new(SectionList.Of([.. DocumentParser.ParseDocument(text.ToString(), cancellation)]), text, text.HasByteOrderMark, path);

    /// <summary>The tree after an edit; equal to a full parse, at the cost of the paragraphs around the edit.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The replaced range is not in the text.</exception>
    public SyntaxTree WithChange(TextChange change)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(change.Span.Start, nameof(change));
        ArgumentOutOfRangeException.ThrowIfNegative(change.Span.Length, nameof(change));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(change.Span.End, Length, nameof(change));
        return new SyntaxTree(IncrementalParser.Apply(_sections, change), text: null, _hasByteOrderMark, Path);
    }

    /// <summary>The whole text.</summary>
    public override string ToString() => Text.ToString();

    private IEnumerable<Diagnostic> FindDiagnostics() =>
        from placed in _sections.WithErrors()
        from error in placed.Section.Errors
        select new Diagnostic(
            error.Rule, new Location(this, TextSpan.FromBounds(placed.Start + error.Start, placed.Start + error.End)), error.Arguments);
}
