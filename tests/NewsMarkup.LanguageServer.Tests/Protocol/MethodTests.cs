using System.Text.Json.Nodes;
using NewsMarkup.LanguageServer.Protocol.Rpc;
using NewsMarkup.LanguageServer.Protocol.Types;
using Range = NewsMarkup.LanguageServer.Protocol.Types.Range;

namespace NewsMarkup.LanguageServer.Tests.Protocol;

/// <summary>Each method answers with what its feature finds, in positions of the client.</summary>
public sealed class MethodTests
{
    private const string Article =
        """
        ---
        headline: Dam review ordered
        @use "people.news"
        @person reyes "Elena Reyes" {role=minister}
        ---
        [The spillway is safe]{claim by=@reyes}, [Elena Reyes]{@reyes} [said]{cue}.
        """;

    private static readonly Position OnReyes = new(5, 57);

    [Test]
    public async Task A_name_is_explained_under_the_pointer()
    {
        var hover = (await AskAsync(Hover.Method, uri => new TextDocumentPositionParams(uri, OnReyes)))!;

        Assert.That((hover.Contents.Kind, hover.Contents.Value.Contains("Elena Reyes", StringComparison.Ordinal)), Is.EqualTo(("markdown", true)));
    }

    [Test]
    public async Task Of_plain_words_there_is_nothing_to_explain() => Assert.That(
        await AskAsync(Hover.Method, uri => new TextDocumentPositionParams(uri, new Position(6, 0))), Is.Null);

    [Test]
    public async Task The_outline_names_what_is_declared_and_claimed() => Assert.That(
        (await AskAsync(DocumentSymbol.Method, uri => new TextDocumentParams(uri)))!.Select(symbol => symbol.Name),
        Is.EqualTo(new[] { "Dam review ordered", "Elena Reyes", "«The spillway is safe»" }));

    [Test]
    public async Task A_name_leads_to_its_declaration() => Assert.That(
        (await AskAsync(Definition.Method, uri => new TextDocumentPositionParams(uri, OnReyes)))!.Single().Range, Is.EqualTo(On(3, 8, 13)));

    [TestCase(true, 3)]
    [TestCase(false, 2)]
    public async Task A_name_is_found_wherever_it_is_used(bool withDeclaration, int count) => Assert.That(
        await AskAsync(ReferenceParams.Method, uri => new ReferenceParams(uri, OnReyes, new ReferenceContext(withDeclaration))), Has.Count.EqualTo(count));

    [Test]
    public async Task The_places_of_a_name_are_highlighted() => Assert.That(
        (await AskAsync(DocumentHighlight.Method, uri => new TextDocumentPositionParams(uri, OnReyes)))!.Single(place => place.Kind == 3).Range,
        Is.EqualTo(On(3, 8, 13)));

    [Test]
    public async Task The_header_can_be_folded() => Assert.That(
        (await AskAsync(FoldingRange.Method, uri => new TextDocumentParams(uri)))!.Select(fold => (fold.StartLine, fold.EndLine)), Does.Contain((0, 4)));

    [Test]
    public async Task A_selection_grows_to_the_whole_file()
    {
        var selection = (await AskAsync(SelectionRangeParams.Method, uri => new SelectionRangeParams(uri, [OnReyes])))!.Single();
        var outermost = selection;
        while (outermost.Parent is { } around)
            outermost = around;

        Assert.That((selection.Range.Start.Line, outermost.Range.Start), Is.EqualTo((5, new Position(0, 0))));
    }

    [Test]
    public async Task A_register_can_be_opened_from_its_name() => Assert.That(
        (await AskAsync(DocumentLink.Method, uri => new TextDocumentParams(uri)))!.Single().Target, Does.EndWith("/people.news"));

    [Test]
    public async Task An_id_is_typed_in_all_its_places() => Assert.That(
        (await AskAsync(LinkedEditingRanges.Method, uri => new TextDocumentPositionParams(uri, OnReyes)))!.Ranges, Has.Count.EqualTo(3));

    [Test]
    public async Task The_compiled_article_can_be_looked_at() => Assert.That(
        JsonNode.Parse((await AskAsync(CompiledArticle.Method, uri => new CompileParams(uri, null)))!.Parts[0].Content)!["entities"]!.AsArray(), Has.Count.EqualTo(1));

    private static Range On(int line, int start, int end) => new(new Position(line, start), new Position(line, end));

    private static async Task<TResult?> AskAsync<TParams, TResult>(LspRequest<TParams, TResult?> method, Func<TextDocumentIdentifier, TParams> parameters)
    {
        await using var client = await TestClient.StartAsync(files: [("people.news", "---\n---\n")]);
        client.Open("a.news", Article);
        return await client.Connection.RequestAsync(method, parameters(new TextDocumentIdentifier(client.Uri("a.news"))));
    }
}
