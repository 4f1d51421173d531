namespace NewsMarkup.Rules;

/// <summary>The attributes of a suppression on a span.</summary>
internal static class SuppressionKeys
{
    public const string Allow = "allow";
    public const string Because = "because";
    public const string Until = "until";

    public static bool Contains(string key) => key is Allow or Because or Until;
}
