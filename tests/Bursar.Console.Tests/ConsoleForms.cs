namespace Bursar.WebConsole.Tests;

/// <summary>What a browser without a screen does at the console.</summary>
internal static class ConsoleForms
{
    /// <summary>Signs in, and checks that it worked.</summary>
    public static async Task SignInAsync(this WebForms web, string name, string password = ConsoleServer.Password)
        => Assert.Equal(303, (await web.PostAsync("/console/sign-in", ("name", name), ("password", password))).Status);
}
