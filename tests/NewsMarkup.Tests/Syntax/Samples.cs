namespace NewsMarkup.Tests.Syntax;

/// <summary>An invented article that holds every construct of the notation, and one in which much is broken.</summary>
internal static class Samples
{
    public const string Rich =
        """"
        ---
        headline: Dam review ordered: what "we" know [so far]
        date: 2026-03-14
        byline: Ada Obi
        byline: Jon Reyes
        standfirst:
        @use "registers/government.news"

        @person reyes "Elena \"Lena\" Reyes" {role="water minister" aka="Ms Reyes" aka="the minister" sameAs=https://example.org/Q1,_a}
        @org    inspectorate "Dam Safety Inspectorate" {
          aka="the inspectorate"
        %% asked on Friday } by phone
          affiliation=@ministry
        }
        @group crew "the crew" {members=@reyes,@obi}
        @source engineer "a senior engineer" {type=anonymous reason="not authorised to speak" approved-by="night editor"}
        @review r "Half true" {url=https://example.org/check rating=3 best=5 worst=1}
        %% allow NM2004: the desk has both names (until 2026-12-31)
        ---

        [Dam review ordered]{heading}

        [The [inspectorate]{@inspectorate} had [sic] warned twice about the spillway]{claim #warned by=@engineer,"a clerk" review=@r}, [a senior
        engineer]{@engineer} [said]{cue}.

        ["Nobody told us,"]{quote #told by=@reyes via="City News"} [Ms Reyes]{@reyes} [said]{cue}. ["Not [once]."]{quote
          continues=#told
        %% second part }
          when=2026-03-14
        }

        %% allow NM2001, NM2004: the wire names no source
        [The ministry]{@ministry @crew} [denies]{cue for=#no} [that it was warned]{claim #no by=@ministry denies=#warned,#told x-desk=7}.

        - Costs rose from [1.2 million]{number value=1200000 unit=EUR} to C:\dams \[estimate\] 3 \% of \{all\} \\ funds
        - Elastic{ON} {claim}, [caption id="x"], j.doe+tips@example.org, #COP, 👩🏽‍⚕️ and S̆kola
        %% aside

        ---

        [Elena Reyes at the dam on Friday]{caption image="reyes (1).jpg" credit="Agency" alt="A woman } on a dam ]{wall"}
        []{claim by=@金正恩}
        """";

    public const string Broken =
        """
        ---
        Headline: Dam review ordered
        headline: Dam review ordered
        @person reyes Elena
        @org ministry "Ministry of Water" {aka="the ministry
        status: draft
        ---
        [He knew]{claim by= when=2026}, [she]{@} said. [They]{ did.

        [Not]{!} [so]{claim quote} ]{em} [many [open
        [words]{em by=@reyes

        """;

    /// <summary>The two of them as test cases.</summary>
    public static IEnumerable<TestCaseData> Cases =>
    [
        new TestCaseData(Rich).SetArgDisplayNames("rich article"),
        new TestCaseData(Broken).SetArgDisplayNames("broken article"),
    ];
}
