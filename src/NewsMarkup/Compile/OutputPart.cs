using System.Buffers;

namespace NewsMarkup.Compile;

/// <summary>A file that an article is compiled to.</summary>
/// <param name="Extension">What its name ends with, from the dot: <c>.json</c>.</param>
/// <param name="Write">Writes it, in UTF-8. The same article gives the same bytes.</param>
public sealed record OutputPart(string Extension, Action<Compilation, IBufferWriter<byte>> Write);
