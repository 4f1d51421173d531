namespace NewsMarkup.LanguageServer.Features.Tags;

/// <summary>What words look like. It only decides what is offered first.</summary>
internal enum WordsLook
{
    /// <summary>A few words: a senior engineer, an “incident”.</summary>
    Phrase,

    /// <summary>Words with capitals, the small ones between them aside: Ministry of Water, “Water Finds the Way”.</summary>
    Name,

    /// <summary>What somebody may say: more than a few words, or an utterance such as “Nonsense!”</summary>
    Saying,
}
