namespace NewsMarkup.Tests.Compile;

/// <summary>What a format is made of: files that are short, and know no other format.</summary>
internal sealed class FormatFilesTests
{
    private const int MostLines = 300;

    /// <summary>The types by which a format could be known, and the files that are its own or put several together.</summary>
    private static readonly (string Types, string[] Files)[] Formats =
    [
        ("NativeJson", ["NativeJson.cs", "Ndjson.cs", "NativeImporter.cs", "OutputFormats.cs"]),
        ("PlainText", ["PlainText.cs", "OutputFormats.cs"]),
        ("Ndjson", ["Ndjson.cs"]),
        ("JsonLd", ["JsonLd.cs", "OutputFormats.cs"]),
        ("Ninjs|Xhtml", ["Ninjs.cs", "Xhtml.cs", "OutputFormats.cs"]),
        (@"Markdown\.Write|MarkdownWords", ["Markdown.cs", "MarkdownWords.cs", "OutputFormats.cs"]),
        ("WebAnnotation", ["WebAnnotation.cs", "WebAnnotationImporter.cs", "OutputFormats.cs"]),
        ("WebAnnotationImporter|NativeImporter|BratImporter|TextImporter", ["WebAnnotationImporter.cs", "NativeImporter.cs", "BratImporter.cs", "TextImporter.cs", "ImportFormats.cs"]),
        (@"Brat\w*", [.. In("BratFormat"), "Brat.cs", "BratImporter.cs", "OutputFormats.cs", "ImportFormats.cs"]),
        ("ReaderArticle|DeskReport", [.. In("Html"), "OutputFormats.cs"]),
        (@"Native\w+|Speech(Reader|Names|Modes)", [.. In("Decompiling"), "NativeJson.cs", "NativeImporter.cs", "Ndjson.cs", "OutputFormats.cs", "ImportFormats.cs"]),
    ];

    [Test]
    public void No_file_has_more_than_three_hundred_lines() =>
        Assert.That(Files().Where(file => File.ReadLines(file).Count() > MostLines).Select(Path.GetFileName), Is.Empty);

    [Test]
    public void No_format_knows_another() => Assert.That(
        from format in Formats
        from file in Files()
        where !format.Files.Contains(Path.GetFileName(file)) && System.Text.RegularExpressions.Regex.IsMatch(CodeOf(file), $@"\b({format.Types})\b")
        select $"{Path.GetFileName(file)} knows {format.Types}",
        Is.Empty);

    private static IEnumerable<string> Files() => Directory.EnumerateFiles(Repository.PathOf("src/NewsMarkup/Compile"), "*.*", SearchOption.AllDirectories);

    private static IEnumerable<string> In(string folder) => Directory.EnumerateFiles(Repository.PathOf($"src/NewsMarkup/Compile/{folder}")).Select(file => Path.GetFileName(file));

    /// <summary>The file without comments, in which a format may be named.</summary>
    private static string CodeOf(string file) =>
        string.Join('\n', File.ReadLines(file).Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal)));
}
