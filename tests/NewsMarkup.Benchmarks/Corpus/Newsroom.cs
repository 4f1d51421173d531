namespace NewsMarkup.Benchmarks.Corpus;

/// <summary>The people, places and turns of phrase that generated articles are made of. All of them are invented.</summary>
internal static class Newsroom
{
    public static readonly (string Key, string Value)[] Fields =
    [
        ("headline", "Dam review ordered: what we know so far"),
        ("standfirst", "Engineers had warned twice about the spillway; the ministry says no letter ever reached it."),
        ("date", "2026-03-14"),
        ("language", "en"),
        ("byline", "Ada Obi"),
        ("byline", "Jon Reyes"),
        ("status", "draft"),
    ];

    public static readonly (string Kind, string Id, string Name, string Attributes)[] Declarations =
    [
        ("person", "reyes", "Elena Reyes", "role=\"water minister\" aka=\"Ms Reyes\" family=Reyes"),
        ("org", "inspectorate", "Dam Safety Inspectorate", "aka=\"the inspectorate\""),
        ("org", "ministry", "Ministry of Water", "aka=\"the ministry\""),
        ("place", "calder", "Calder Valley", "sameAs=https://places.example/calder"),
        ("source", "engineer", "a senior engineer", "type=anonymous reason=\"not authorised to speak publicly\""),
    ];

    public static readonly (string Id, string Words)[] Mentions =
    [
        ("reyes", "Ms Reyes"), ("reyes", "Elena Reyes"), ("inspectorate", "the inspectorate"), ("ministry", "the ministry"),
        ("calder", "Calder Valley"), ("engineer", "a senior engineer"), ("calder", "the valley"), ("engineer", "the engineer"),
    ];

    public static readonly string[] Cues = ["said", "told reporters", "insisted", "wrote", "added", "told the court", "warned", "claimed"];

    public static readonly string[] Openings =
    [
        "Before dawn on Friday, ", "Late in the evening, ", "For the third time since March, ", "As the rain went on, ", "In a letter of four pages, ",
        "At a hearing that lasted until midnight, ", "Two days later, ", "With the road closed to lorries, ", "In the village hall, ", "",
    ];

    public static readonly string[] Subjects =
    [
        "the water level", "a crew of nine", "the pumping station at Harrow Lane", "the council's own survey", "a retired surveyor", "the night shift",
        "families in the lower town", "the ferry to Oxmouth", "an inquiry led by Judge Amory", "the reservoir's keeper", "half of the market",
    ];

    public static readonly string[] Verbs =
    [
        "rose above the second mark", "found cracks in the eastern wall", "was ordered to stop at once", "had been left out of the report",
        "moved the archive to higher ground", "counted 17 sandbags where 400 were due", "waited for a call that never came", "asked for the plans to be published",
        "cost more than the bridge it was meant to save", "came back with nothing but photographs", "opened the lower gates by hand",
    ];

    public static readonly string[] Endings =
    [
        " - a step nobody had planned for", ", though the forecast spoke of sun", " while the phones were down", ", as the minutes show", " (the third such case this year)",
        " at a price of $4.2m", " and went home without a word", ", which is why the school stayed shut", " until the wind turned", "",
    ];

    public static readonly string[] Statements =
    [
        " had warned twice about the spillway", " never answered the letter of 9 May", " would pay for the repair by the end of the year", " knew of the cracks for a decade",
        " must open its files to the court", " will not leave before the work is done", " was told to keep the gates shut", " has spent the money on roads",
    ];

    public static readonly string[] Quotes =
    [
        "\"Nobody told us,\"", "\"We stood in the water and waited,\"", "\"It's not a question of money,\"", "“Ask them who signed it,”", "\"I would do it again,\"",
        "\"The wall is older than the town,\"",
    ];

    public static readonly string[] Remarks = ["\"Not once.\"", "\"That is all I can say.\"", "“They know it, too.”", "\"And then the lights went out.\""];
}
