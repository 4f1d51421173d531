using NewsMarkup.LanguageServer.Features;
using NewsMarkup.LanguageServer.Protocol.Types;

namespace NewsMarkup.LanguageServer.Protocol;

/// <summary>A command that a client may have: edits cannot say where the cursor goes afterwards.</summary>
internal static class PlaceCaret
{
    private const string Name = "newsmarkup.placeCaret";

    /// <summary>The command that follows the edits of a plan; null where nothing is left to write, or the client has no such command.</summary>
    public static Command? CommandAfter(this Session session, Reading reading, EditPlan plan) =>
        session.Client.Does(Name) && reading.Translator.CaretOf(reading.Document, plan) is { } position
            ? new Command("Go on writing", Name, [LspJson.ElementOf(reading.Uri), LspJson.ElementOf(position)])
            : null;
}
