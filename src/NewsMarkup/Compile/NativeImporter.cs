using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using NewsMarkup.Compile.Decompiling;
using NewsMarkup.Compile.Tagging;
using NewsMarkup.Format;
using NewsMarkup.Semantics;
using NewsMarkup.Syntax;
using NewsMarkup.Text;

namespace NewsMarkup.Compile;

/// <summary>Turns the compiled article (<see cref="NativeJson"/>) back into its source. Compiled again, that is the same JSON; where no source is, it is refused.</summary>
public static class NativeImporter
{
    /// <summary>The article, in canonical form, with one header that declares all that the JSON knows.</summary>
    /// <exception cref="ImportException">The file is no compiled article, or says what no article can say; the message names the place.</exception>
    public static Imported Import(ImportInput input)
    {
        var article = JsonPlace.Read(input);
        CheckVersion(article);
        RefuseLineEnds(article, key: "");
        var text = article["text"].Text;
        var names = new NativeNames(article, input.Vocabulary);
        var tags = new NativeTags(article, text, names, SpeechReader.Read(article, text));
        var draft = new Draft(new NativeHeader(article, names).Lines(), article, text, input.Vocabulary);
        var made = draft.With(tags.Final(Derived.Of(draft.With(tags.Draft()))));
        if (NativeDifference.First(article, Compiled(made)) is { } difference)
            throw new ImportException(difference);
        return new Imported(made.Tree.Text) { Notes = Notes(article) };
    }

    private static void CheckVersion(JsonPlace article)
    {
        if (article["newsmarkup"].Text != NativeJson.FormatVersion)
            throw new ImportException($"`$.newsmarkup`: version {NativeJson.FormatVersion} of the format is expected, not `{article["newsmarkup"].Text}`.");
        if (article["offsetUnit"].Text != "utf-16")
            throw new ImportException("`$.offsetUnit`: offsets in utf-16 are expected.");
    }

    /// <summary>Headers and tags have no way to write a line end; the text and what is quoted of it have.</summary>
    private static void RefuseLineEnds(JsonPlace value, string key)
    {
        switch (value.Value.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var member in value.Members)
                    RefuseLineEnds(member.Value, member.Key);
                break;
            case JsonValueKind.Array:
                foreach (var item in value.Items)
                    RefuseLineEnds(item, key);
                break;
            case JsonValueKind.String when key != "text" && value.Text.AsSpan().ContainsAny('\r', '\n'):
                throw new ImportException($"`{value.Path}`: a line end cannot be written in a header or a tag.");
        }
    }

    private static JsonElement Compiled(ArticleModel article)
    {
        var json = new ArrayBufferWriter<byte>();
        NativeJson.WriteLine(article, json);
        using var document = JsonDocument.Parse(json.WrittenMemory);
        return document.RootElement.Clone();
    }

    private static ImmutableArray<string> Notes(JsonPlace article) =>
    [
        .. from list in article.Members
           where list.Value.Value.ValueKind == JsonValueKind.Array
           from item in list.Value.Items
           where item.Value.ValueKind == JsonValueKind.Object
           from member in item.Members
           where member.Key.StartsWith("x-", StringComparison.Ordinal)
           group member by (list.Key, Name: member.Key) into same
           select $"`{same.First().Value.Path}`: the key `{same.Key.Name}` is none of the format and was left out.",
    ];

    /// <summary>An article to be written, without its tags.</summary>
    private sealed record Draft(ImmutableArray<string> Header, JsonPlace Article, string Text, Vocabulary Vocabulary)
    {
        private readonly ImmutableArray<(TextSpan Place, string Path)> _blocks = [.. Article["blocks"].Items.Select(block => (block.RangeIn(Text), block.Path))];

        public ArticleModel With(ImmutableArray<NativeTag> tags)
        {
            TagCrossings.Refuse([.. _blocks, .. tags.Select(tag => (tag.Tag.Words, tag.Path))]);
            var body = TaggedText.Write(Text, [.. tags.Select(tag => tag.Tag), .. _blocks.SelectMany(block => BlankLinesIn(block.Place))]);
            return ArticleModel.Bind(SyntaxTree.Parse(ArticleFormatter.Format(SyntaxTree.Parse(HeaderText.Of(Header, Text) + body))), Vocabulary);
        }

        /// <summary>A line that a note has left blank would end the paragraph; an empty note keeps it.</summary>
        private IEnumerable<PlacedTag> BlankLinesIn(TextSpan block)
        {
            for (var at = block.Start; at < block.End; at = LineEnds.NextLine(Text, at))
            {
                if (LineEnds.IsBlankLine(Text, at))
                    yield return new PlacedTag(new TextSpan(at, 0), "note");
            }
        }
    }
}
