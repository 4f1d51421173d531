using System.Collections.Immutable;
using NewsMarkup.Text;

namespace NewsMarkup.LanguageServer.Features.Completion;

/// <summary>What can be written at the cursor.</summary>
/// <param name="Cursor">The offset of the cursor.</param>
/// <param name="Word">The word at the cursor that an item takes the place of; empty where none is begun.</param>
internal abstract record CompletionSite(int Cursor, TextSpan Word)
{
    /// <summary>An item of a tag: a kind, a mention, a name, a key.</summary>
    /// <param name="Cursor">The offset of the cursor.</param>
    /// <param name="Word">The word at the cursor, up to its <c>=</c>.</param>
    /// <param name="Tag">The tag.</param>
    /// <param name="Sign">The sign that the word begins with: <c>@</c>, <c>#</c>, or none.</param>
    /// <param name="HasValue">True when a <c>=</c> follows the word.</param>
    internal sealed record Item(int Cursor, TextSpan Word, OpenTag Tag, char? Sign, bool HasValue) : CompletionSite(Cursor, Word);

    /// <summary>A value of an attribute.</summary>
    /// <param name="Cursor">The offset of the cursor.</param>
    /// <param name="Word">The value at the cursor, with its quotation marks.</param>
    /// <param name="Tag">The tag.</param>
    /// <param name="Key">The attribute's key.</param>
    /// <param name="IsQuoted">True when the value begins with a quotation mark.</param>
    /// <param name="Given">The other values in its list.</param>
    internal sealed record Value(int Cursor, TextSpan Word, OpenTag Tag, string Key, bool IsQuoted, ImmutableArray<string> Given)
        : CompletionSite(Cursor, Word);

    /// <summary>The begin of a header line.</summary>
    internal sealed record HeaderLine(int Cursor, TextSpan Word) : CompletionSite(Cursor, Word);

    /// <summary>The value of a header key.</summary>
    /// <param name="Cursor">The offset of the cursor.</param>
    /// <param name="Word">The value.</param>
    /// <param name="Key">The key.</param>
    internal sealed record FieldValue(int Cursor, TextSpan Word, string Key) : CompletionSite(Cursor, Word);

    /// <summary>The path of a register.</summary>
    /// <param name="Cursor">The offset of the cursor.</param>
    /// <param name="Word">The part of the path after its last <c>/</c> before the cursor.</param>
    /// <param name="Folder">The path before it, with its <c>/</c>; empty where there is none.</param>
    /// <param name="IsClosed">True when a quotation mark follows the word.</param>
    internal sealed record RegisterPath(int Cursor, TextSpan Word, string Folder, bool IsClosed) : CompletionSite(Cursor, Word);

    /// <summary>A rule in a line <c>%% allow …</c>.</summary>
    /// <param name="Cursor">The offset of the cursor.</param>
    /// <param name="Word">The rule at the cursor.</param>
    /// <param name="Given">The other rules in the line.</param>
    internal sealed record AllowedRule(int Cursor, TextSpan Word, ImmutableArray<string> Given) : CompletionSite(Cursor, Word);

    /// <summary>The first word of a comment.</summary>
    internal sealed record Comment(int Cursor, TextSpan Word) : CompletionSite(Cursor, Word);

    /// <summary>Just after the bracket that closes some words.</summary>
    /// <param name="Cursor">The offset of the cursor.</param>
    /// <param name="Words">The range of the file between the brackets.</param>
    internal sealed record Bracket(int Cursor, TextSpan Words) : CompletionSite(Cursor, new TextSpan(Cursor, 0));

    /// <summary>A line of the article that is blank.</summary>
    internal sealed record BlankLine(int Cursor) : CompletionSite(Cursor, new TextSpan(Cursor, 0));

    /// <summary>The begin of a file that has no header.</summary>
    internal sealed record FileStart(int Cursor, TextSpan Word) : CompletionSite(Cursor, Word);
}
