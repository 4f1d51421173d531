using System.Buffers;
using System.Text;
using NewsMarkup.Compile;
using NewsMarkup.Semantics;
using NewsMarkup.Syntax;
using NewsMarkup.Text;

namespace NewsMarkup.Tests.Examples;

/// <summary>One of the articles that come with the language.</summary>
/// <param name="Name">Its path from the folder of the examples.</param>
internal sealed record Example(string Name)
{
    /// <summary>All of them, for TestCaseSource.</summary>
    public static IEnumerable<Example> All => ExampleFolder.Names.Select(name => new Example(name));

    public string Source => Read(ExampleFolder.PathOf(Name)).ToString();

    public ArticleModel Bind() => Bind(Source);

    /// <summary>The model of another text in the example's place.</summary>
    public ArticleModel Bind(string source) => Bind(SyntaxTree.Parse(source, ExampleFolder.PathOf(Name)));

    /// <summary>The model of another version of the example.</summary>
    public static ArticleModel Bind(SyntaxTree tree) => ArticleModel.Bind(tree, open: Open);

    /// <summary>The JSON of another text in the example's place.</summary>
    public string Compile(string source)
    {
        var json = new ArrayBufferWriter<byte>();
        NativeJson.Write(Bind(source), json);
        return Encoding.UTF8.GetString(json.WrittenSpan);
    }

    public override string ToString() => Name;

    private static RegisterLookup Open(string path) => RegisterLookup.Found(Register.From(SyntaxTree.Parse(Read(path), path)));

    private static SourceText Read(string path) =>
        SourceDecoder.TryDecode(File.ReadAllBytes(path), out var text, out var invalidAt) ? text : throw new InvalidDataException($"{path}: byte {invalidAt} is no UTF-8.");
}
