using Bursar.WorkSite.Tests;

[assembly: AssemblyFixture(typeof(Chromium))]
