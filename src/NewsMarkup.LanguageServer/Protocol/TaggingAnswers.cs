using NewsMarkup.LanguageServer.Features;
using NewsMarkup.LanguageServer.Protocol.Rpc;
using NewsMarkup.LanguageServer.Protocol.Types;
using NewsMarkup.Semantics;

namespace NewsMarkup.LanguageServer.Protocol;

/// <summary>What the requests and the commands for tagging have in common: the edits.</summary>
internal static class TaggingAnswers
{
    /// <summary>The edits that tag what is selected.</summary>
    /// <exception cref="RequestFailure">It cannot be tagged so.</exception>
    public static TaggingEdit Wrap(this Session session, Reading reading, WrapParams asked)
    {
        var speakers = asked.Speakers ?? [];
        foreach (var word in speakers.Prepend(asked.Kind))
            ThrowUnlessName(word);
        return EditOf(session, reading, Tagging.Wrap(reading.Document, reading.SpanOf(asked.Range), asked.Kind, [.. speakers]));
    }

    /// <summary>The edits that declare what is selected, and tag it.</summary>
    /// <exception cref="RequestFailure">It cannot be declared.</exception>
    public static TaggingEdit Declare(this Session session, Reading reading, DeclareParams asked)
    {
        ThrowUnlessName(asked.Kind);
        return EditOf(session, reading, Tagging.Declare(reading.Document, reading.SpanOf(asked.Range), asked.Kind));
    }

    private static TaggingEdit EditOf(Session session, Reading reading, EditPlan plan) => plan.Refusal is { } why
        ? throw new RequestFailure(ErrorCode.RequestFailed, why)
        : new TaggingEdit(session.EditOf(reading.Workspace, plan.Files), reading.Translator.CaretOf(reading.Document, plan));

    /// <summary>Anything else would end up in the braces and break the tag.</summary>
    private static void ThrowUnlessName(string word)
    {
        if (!Vocabulary.IsName(word))
        {
            throw new RequestFailure(
                ErrorCode.InvalidParams, $"\"{word}\" is no kind and no id: those are words such as quote, mention or reyes, without `@`.");
        }
    }
}
