namespace Bursar.Ledger;

/// <summary>A site that people sign in to. The values are stored: never renumber them.</summary>
public enum Site
{
    /// <summary>The console, for users: those who pay.</summary>
    Console = 1,

    /// <summary>The site for participants: those who do the work.</summary>
    WorkSite = 2,
}
