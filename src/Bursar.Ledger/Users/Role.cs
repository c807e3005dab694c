namespace Bursar.Ledger;

/// <summary>What a member may do in a book; Prolific's roles. The values are stored: never renumber them.</summary>
public enum Role
{
    /// <summary>Everything: WORKSPACE_ADMIN.</summary>
    WorkspaceAdmin = 1,

    /// <summary>Everything but managing members and funds: WORKSPACE_COLLABORATOR.</summary>
    WorkspaceCollaborator = 2,

    /// <summary>The studies of one's projects: PROJECT_EDITOR.</summary>
    ProjectEditor = 3,
}
