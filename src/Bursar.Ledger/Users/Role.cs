namespace Bursar.Ledger;

/// <summary>A member's rights in a book: Prolific's roles. The values are stored: never renumber them.</summary>
public enum Role
{
    /// <summary>None: the membership was taken away.</summary>
    None = 0,

    /// <summary>Everything: WORKSPACE_ADMIN.</summary>
    WorkspaceAdmin = 1,

    /// <summary>Everything except managing members and funds: WORKSPACE_COLLABORATOR.</summary>
    WorkspaceCollaborator = 2,

    /// <summary>The studies of the member's projects: PROJECT_EDITOR.</summary>
    ProjectEditor = 3,
}
