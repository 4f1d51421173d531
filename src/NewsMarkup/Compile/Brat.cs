using System.Buffers;
using System.Text;
using NewsMarkup.Compile.BratFormat;

namespace NewsMarkup.Compile;

/// <summary>brat's stand-off format: the clean text in one file, who says what in another, with offsets in code points. docs/outputs.md says what stands where.</summary>
internal static class Brat
{
    /// <summary>Writes the text file. It has no byte order mark, which brat would count.</summary>
    public static void WriteText(Compilation compilation, IBufferWriter<byte> output) => Encoding.UTF8.GetBytes(compilation.Article.Text.Value, output);

    /// <summary>Writes the annotation file. The same article gives the same bytes.</summary>
    public static void WriteAnnotations(Compilation compilation, IBufferWriter<byte> output) =>
        Encoding.UTF8.GetBytes(BratExport.Annotations(compilation.Article), output);
}
