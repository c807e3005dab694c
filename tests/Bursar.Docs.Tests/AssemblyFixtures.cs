[assembly: AssemblyFixture(typeof(Bursar.Docs.Tests.DocsServer))]
