using System.Buffers;
using System.Text.Json;
using NewsMarkup.Semantics;

namespace NewsMarkup.Compile;

/// <summary>Many articles in one stream: each is a line that holds its path and then what <see cref="NativeJson"/> holds.</summary>
public static class Ndjson
{
    /// <summary>Writes the line of an article, with a line end after it.</summary>
    /// <param name="path">The article's path, by which the lines are told apart.</param>
    /// <param name="article">The article.</param>
    /// <param name="output">Where the line goes, in UTF-8.</param>
    public static void Write(string path, ArticleModel article, IBufferWriter<byte> output)
    {
        using (var json = new Utf8JsonWriter(output, NativeJson.OneLine))
        {
            json.WriteStartObject();
            json.WriteString("path", path);
            NativeJson.WriteMembers(json, article);
            json.WriteEndObject();
        }

        output.Write("\n"u8);
    }
}
